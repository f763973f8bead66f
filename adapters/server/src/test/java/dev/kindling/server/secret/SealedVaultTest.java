package dev.kindling.server.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Vault;
import dev.kindling.server.secret.SealedVault.Renewal;
import dev.kindling.testkit.contract.VaultContract;
import dev.kindling.testkit.memory.MemoryVault;
import org.junit.jupiter.api.Test;

/** A sealed vault is a vault, and its key can be changed. */
class SealedVaultTest extends VaultContract {
  private static final SecretKey OLD = new SecretKey("the-old-key-of-thirty-two-letters");
  private static final SecretKey NEW = new SecretKey("the-new-key-of-thirty-two-letters");

  private final MemoryVault kept = new MemoryVault();

  @Override
  protected Vault open() {
    return SealedVault.over(new MemoryVault(), NEW, null);
  }

  @Test
  void whereItIsKeptNobodySeesIt() {
    SealedVault.over(kept, OLD, null).put("a", "xoxb-secret", Vault.NONE);
    assertFalse(kept.find("a").orElseThrow().value().contains("xoxb"));
  }

  @Test
  void whileTheKeyChangesBothOpenAndAfterwardsOnlyTheNewOne() {
    SealedVault.over(kept, OLD, null).put("a", "token", Vault.NONE);
    SealedVault both = SealedVault.over(kept, NEW, OLD);
    assertEquals("token", both.find("a").orElseThrow().value());
    assertEquals(Renewal.RENEWED, both.renew("a"));
    assertEquals(Renewal.CURRENT, both.renew("a"));
    SealedVault after = SealedVault.over(kept, NEW, null);
    assertEquals("token", after.find("a").orElseThrow().value());
    assertThrows(Unreadable.class, () -> SealedVault.over(kept, OLD, null).find("a"));
  }

  @Test
  void whatNoKeyOpensIsToldByItsNameAndCanBeReplaced() {
    SealedVault.over(kept, OLD, null).put("slack/T0", "token", Vault.NONE);
    SealedVault vault = SealedVault.over(kept, NEW, null);
    Unreadable why = assertThrows(Unreadable.class, () -> vault.find("slack/T0"));
    assertEquals("slack/T0", why.secret());
    assertEquals(Renewal.UNREADABLE, vault.renew("slack/T0"));
    vault.put("slack/T0", "newer", why.version());
    assertEquals("newer", vault.find("slack/T0").orElseThrow().value());
  }

  @Test
  void whatIsGoneNeedsNoRenewal() {
    assertEquals(Renewal.CHANGED, SealedVault.over(kept, NEW, OLD).renew("a"));
  }
}
