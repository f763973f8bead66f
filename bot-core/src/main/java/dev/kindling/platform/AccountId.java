package dev.kindling.platform;

/**
 * A person's identity on one platform. It is not the person: a learner may have several.
 *
 * @param workspace the Slack workspace or Teams tenant the account lives in
 * @param person the platform's id of the person there
 */
public record AccountId(Workspace workspace, String person) {
  public AccountId {
    if (person.isBlank()) throw new IllegalArgumentException("An account needs a person's id");
  }

  public static AccountId of(Platform platform, String workspace, String person) {
    return new AccountId(new Workspace(platform, workspace), person);
  }

  public Platform platform() {
    return workspace.platform();
  }

  /** Text form {@code platform:workspace/person}, used as a key. */
  public String key() {
    return workspace.key() + "/" + person;
  }
}
