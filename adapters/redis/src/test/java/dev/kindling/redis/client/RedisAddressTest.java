package dev.kindling.redis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.RedisAddress.Kind;
import dev.kindling.redis.client.RedisAddress.Login;
import dev.kindling.redis.client.RedisAddress.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTest {
  @Test
  void oneServerNeedsNoMoreThanItsName() {
    RedisAddress address = RedisAddress.parse("redis://redis.example");
    assertEquals(Kind.ONE, address.kind());
    assertFalse(address.tls());
    assertEquals(List.of(new Place("redis.example", 6379)), address.places());
    assertEquals(0, address.database());
    assertEquals(new Login(null, null), address.login());
  }

  @Test
  void oneServerMayHaveTlsAPasswordAPortAndADatabase() {
    RedisAddress address = RedisAddress.parse("rediss://ann:p%40ss%2Fw+rd@redis.example:6380/2");
    assertTrue(address.tls());
    assertEquals(List.of(new Place("redis.example", 6380)), address.places());
    assertEquals(new Login("ann", "p@ss/w+rd"), address.login());
    assertEquals(2, address.database());
  }

  @Test
  void aPasswordMayHaveColonsAndSignsOfItsOwn() {
    assertEquals(
        new Login(null, "a:b@c"), RedisAddress.parse("redis://:a:b@c@redis.example").login());
  }

  @Test
  void aClusterIsAListOfHosts() {
    RedisAddress address = RedisAddress.parse("rediss+cluster://:pw@one:7001,[2001:db8::1]:7002,c");
    assertEquals(Kind.CLUSTER, address.kind());
    assertTrue(address.tls());
    assertEquals(
        List.of(new Place("one", 7001), new Place("2001:db8::1", 7002), new Place("c", 6379)),
        address.places());
    assertEquals("the cluster of one:7001, [2001:db8::1]:7002, c:6379", address.description());
  }

  @Test
  void sentinelsHaveTheNameOfWhatTheyWatchAndPasswordsOfTheirOwn() {
    RedisAddress address =
        RedisAddress.parse(
            "redis+sentinel://:data@one,two:26380/main/3?sentinel-user=s&sentinel-password=w%26t");
    assertEquals(Kind.SENTINEL, address.kind());
    assertEquals(List.of(new Place("one", 26379), new Place("two", 26380)), address.places());
    assertEquals("main", address.primary());
    assertEquals(3, address.database());
    assertEquals(new Login(null, "data"), address.login());
    assertEquals(new Login("s", "w&t"), address.sentinelLogin());
  }

  @Test
  void theDataIsNotAskedForWithTheSentinelsPassword() {
    RedisAddress address = RedisAddress.parse("redis+sentinel://one/main?sentinel-password=s");
    assertNull(address.login().password());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "redis.example:6379 | such as redis://",
        "http://redis.example | must start with redis://",
        "redis:// | host:port",
        "redis://one,two | redis+cluster://",
        "redis://one:0 | ports from 1 to 65535",
        "redis://one:65536 | ports from 1 to 65535",
        "redis://one:x | host:port",
        "redis://one/two | number of a database",
        "redis://one?ssl=true | only Sentinels",
        "redis://secret@one | user:password",
        "redis://:%zz@one | two hexadecimal digits",
        "redis+cluster://one,,two | host:port",
        "redis+cluster://one, two | host:port",
        "redis+cluster://one/1 | database 0 only",
        "redis+sentinel://one | what the Sentinels watch",
        "redis+sentinel://one/main/x | number of a database",
        "redis+sentinel://one/main?password=x | only sentinel-password",
      })
  void whatIsWrongIsSaidWithAnExample(String text, String said) {
    WrongAddress wrong = assertThrows(WrongAddress.class, () -> RedisAddress.parse(text));
    assertTrue(wrong.getMessage().startsWith("must "), wrong.getMessage());
    assertTrue(wrong.getMessage().contains(said), wrong.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redis://:hunter2/@one",
        "http://:hunter2@one",
        "redis://:hunter2@one/x",
        "redis+cluster://:hunter2@one two",
        "redis+sentinel://:hunter2@one/main?sentinel-password=hunter2&x=1",
      })
  void noPasswordIsRepeated(String text) {
    WrongAddress wrong = assertThrows(WrongAddress.class, () -> RedisAddress.parse(text));
    assertFalse(wrong.getMessage().contains("hunter2"), wrong.getMessage());
  }

  @Test
  void anAddressInALogHidesItsPasswords() {
    RedisAddress address =
        RedisAddress.parse("redis+sentinel://:hunter2@one/main?sentinel-password=hunter3");
    assertFalse(address.toString().contains("hunter"), address.toString());
    assertFalse(address.description().contains("hunter"), address.description());
  }
}
