package dev.kindling.redis.document;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;

/**
 * Accounts and workspaces as one text each, and back. Like their own keys, but unmistakable: a
 * slash or a per cent sign in a workspace's id is escaped, so that no two accounts share a text.
 */
public final class AccountText {
  private AccountText() {}

  public static String of(AccountId account) {
    String workspace = account.workspace().id().replace("%", "%25").replace("/", "%2F");
    return account.platform().key() + ":" + workspace + "/" + account.person();
  }

  public static AccountId parse(String text) {
    int slash = text.indexOf('/');
    Workspace escaped = workspace(text.substring(0, slash));
    String id = escaped.id().replace("%2F", "/").replace("%25", "%");
    return new AccountId(new Workspace(escaped.platform(), id), text.substring(slash + 1));
  }

  /** The workspace whose {@code key()} this is. */
  public static Workspace workspace(String key) {
    int colon = key.indexOf(':');
    return new Workspace(Platform.of(key.substring(0, colon)), key.substring(colon + 1));
  }
}
