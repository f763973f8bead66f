package dev.kindling.server.whole;

import dev.kindling.testkit.teams.ConnectorMessage;
import java.util.Map;

/** A person's chat with the coach in Teams, a step at a time: what they do, what they see then. */
interface TeamsChat {
  /** They type that; the message that answers it. */
  ConnectorMessage says(String words) throws Exception;

  /** They press that button; the message that answers it. */
  ConnectorMessage presses(ConnectorMessage message, String label) throws Exception;

  /** They press a button that only marks something; the same message as it is then. */
  ConnectorMessage marks(ConnectorMessage message, String label) throws Exception;

  /** They fill in what the card asks for and press that button; the message that answers it. */
  ConnectorMessage fills(ConnectorMessage message, String label, Map<String, String> fields)
      throws Exception;

  /** The message as it is now. */
  ConnectorMessage now(ConnectorMessage message);
}
