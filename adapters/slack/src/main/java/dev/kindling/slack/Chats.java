package dev.kindling.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of our chats with people, which reading takes and writing doesn't: from the account's
 * address, or asked for once and remembered. Safe for many threads.
 */
final class Chats {
  private static final int REMEMBERED = 20_000;

  private final Map<AccountId, String> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AccountId, String> eldest) {
              return size() > REMEMBERED;
            }
          });

  /**
   * Our chat with that person; opening one that is open changes nothing for anybody.
   *
   * @param methods called with the token of the person's workspace
   */
  String with(MethodsClient methods, Account account) throws IOException, SlackApiException, NotOk {
    if (account.address().startsWith("D")) return account.address();
    String chat = known.get(account.id());
    return chat == null ? opened(methods, account.id()) : chat;
  }

  private String opened(MethodsClient methods, AccountId id)
      throws IOException, SlackApiException, NotOk {
    ConversationsOpenResponse answer =
        methods.conversationsOpen(open -> open.users(List.of(id.person())));
    if (answer == null) throw new IOException("An empty answer");
    if (!answer.isOk() || answer.getChannel() == null) throw new NotOk(answer.getError());
    String chat = answer.getChannel().getId();
    known.put(id, chat);
    return chat;
  }
}
