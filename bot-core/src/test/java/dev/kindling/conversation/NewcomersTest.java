package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Asha Rahman|Asha", "'Rahman, Asha'|Asha", "sam|sam", "'  Jo  '|Jo", "''|''", "|''"})
  void peopleAreCalledByTheirFirstName(@Nullable String name, String first) {
    assertEquals(first, Newcomers.firstName(name));
  }
}
