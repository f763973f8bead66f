package dev.kindling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.kindling.understanding.Understood;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, on whatever day, something is understood and nothing breaks. */
class AnyTextTest {
  private static final long SEED = 20261125;

  @Test
  void neverThrowsForRandomUnicode() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) assertNotNull(understood(unicode(random), random));
  }

  @Test
  void neverThrowsForWordsInAnyOrder() throws IOException {
    String[] words = words();
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) assertNotNull(understood(jumble(words, random), random));
  }

  @Test
  void endsForTheLongestTextsThatAreKept() {
    for (String word : List.of("a ", "lost ", "not ", "5 to ", "mon ", "who can see ", "(", "\n"))
      assertNotNull(Recognisers.understood(word.repeat(2000 / word.length())));
  }

  @Test
  void understandsTheSameOnManyThreads() throws Exception {
    String text = "pause until 5 May";
    Understood alone = Recognisers.understood(text);
    Callable<Understood> task = () -> Recognisers.understood(text);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Understood>> answers =
          IntStream.range(0, 200).mapToObj(_ -> threads.submit(task)).toList();
      for (Future<Understood> answer : answers) assertEquals(alone, answer.get());
    }
  }

  private static Understood understood(String text, Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(6000));
    LocalTime time = LocalTime.ofSecondOfDay(random.nextInt(86_400));
    return Recognisers.SHIPPED.recognise(text, "en-GB", day.atTime(time));
  }

  private static String unicode(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) text.append((char) codeUnit(random));
    return text.toString();
  }

  /** Half of them plain letters and marks, half anything, lone surrogates included. */
  private static int codeUnit(Random random) {
    return random.nextBoolean() ? 32 + random.nextInt(95) : random.nextInt(0x10000);
  }

  private static String jumble(String[] words, Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(25);
    for (int i = 0; i < length; i++) text.append(words[random.nextInt(words.length)]).append(' ');
    return text.toString();
  }

  private static String[] words() throws IOException {
    try (InputStream file = AnyTextTest.class.getResourceAsStream("/utterances.tsv")) {
      String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return all.split("\\s+");
    }
  }
}
