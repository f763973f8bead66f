package dev.kindling.slack.blockkit;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

/**
 * A block with the same in plain text, which may be empty where another part says it.
 *
 * @param size the block's length as JSON
 */
record Part(LayoutBlock block, String plain, int size) {
  private static final Gson JSON = GsonFactory.createSnakeCase();

  static Part of(LayoutBlock block, String plain) {
    return new Part(block, plain, JSON.toJson(block).length() + 1);
  }
}
