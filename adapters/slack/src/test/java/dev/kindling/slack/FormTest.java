package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormTest {
  private static final Form COMMAND =
      new Form(
          "command=%2Fcoach&text=what+is+%22a+%26+b%22%3F&context=x&user_id=U1&text=second&gone=");

  @Test
  void valuesAreDecoded() {
    assertEquals("/coach", COMMAND.value("command"));
    assertEquals("what is \"a & b\"?", COMMAND.value("text"));
    assertEquals("U1", COMMAND.value("user_id"));
  }

  @Test
  void anEmptyValueIsEmptyAndNoneIsNull() {
    assertEquals("", COMMAND.value("gone"));
    assertNull(COMMAND.value("id"));
    assertNull(new Form("").value("text"));
  }

  @Test
  void aNameIsNotFoundInsideOfAnother() {
    assertNull(COMMAND.value("ext"));
    assertTrue(COMMAND.has("user_id=U1"));
    assertFalse(COMMAND.has("id=U1"));
  }

  @Test
  void whatIsNotEncodedAsItMustBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Form("text=%G1").value("text"));
  }
}
