package dev.kindling.testkit.memory;

import dev.kindling.platform.Vault;
import dev.kindling.testkit.contract.VaultContract;

class MemoryVaultTest extends VaultContract {
  @Override
  protected Vault open() {
    return new MemoryVault();
  }
}
