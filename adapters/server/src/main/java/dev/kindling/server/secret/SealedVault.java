package dev.kindling.server.secret;

import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vault whose secrets are sealed before they come to where they are kept. New ones are sealed
 * with the first of its keys; whatever one of its keys has sealed is opened.
 */
public final class SealedVault implements Vault {
  private final Vault kept;
  private final List<Seal> seals;

  private SealedVault(Vault kept, List<Seal> seals) {
    this.kept = kept;
    this.seals = List.copyOf(seals);
  }

  /**
   * The vault, sealed.
   *
   * @param before the key that was used before; null for none
   */
  public static SealedVault over(Vault kept, SecretKey key, @Nullable SecretKey before) {
    Stream<SecretKey> keys = before == null ? Stream.of(key) : Stream.of(key, before);
    return new SealedVault(kept, keys.map(one -> one.seal(Purpose.TOKENS)).toList());
  }

  @Override
  public Optional<Kept> find(String name) {
    return kept.find(name).map(one -> opened(name, one));
  }

  private Kept opened(String name, Kept sealed) {
    return seals.stream()
        .flatMap(seal -> seal.open(name, sealed.value()).stream())
        .findFirst()
        .map(text -> new Kept(text, sealed.version()))
        .orElseThrow(() -> new Unreadable(name, sealed.version()));
  }

  @Override
  public boolean put(String name, String value, long version) {
    return kept.put(name, seals.getFirst().seal(name, value), version);
  }

  @Override
  public boolean remove(String name, long version) {
    return kept.remove(name, version);
  }

  @Override
  public Set<String> names(String prefix) {
    return kept.names(prefix);
  }

  @Override
  public boolean lock(String name, String holder, Instant now, Duration most) {
    return kept.lock(name, holder, now, most);
  }

  @Override
  public void unlock(String name, String holder) {
    kept.unlock(name, holder);
  }

  /** What became of one secret when all were to be sealed with the first key. */
  public enum Renewal {
    /** It was already. */
    CURRENT,
    /** It is now. */
    RENEWED,
    /** None of the keys opens it. */
    UNREADABLE,
    /** Somebody else has changed or removed it meanwhile; what they put is sealed anew. */
    CHANGED
  }

  /** Seals one secret anew if another key had sealed it. A second call changes nothing. */
  public Renewal renew(String name) {
    Kept sealed = kept.find(name).orElse(null);
    if (sealed == null) return Renewal.CHANGED;
    try {
      Kept open = opened(name, sealed);
      if (seals.getFirst().isMine(sealed.value())) return Renewal.CURRENT;
      return put(name, open.value(), open.version()) ? Renewal.RENEWED : Renewal.CHANGED;
    } catch (Unreadable _) {
      return Renewal.UNREADABLE;
    }
  }
}
