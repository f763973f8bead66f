package dev.kindling.language.text;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The vocabulary's lists by name. An entry is one word or several; it is found by its stems. An
 * entry written {@code =clicked} is found in this form only. Immutable.
 */
public final class Lexicon {
  private final Map<String, List<Entry>> lists = new HashMap<>();
  private final Map<String, Map<String, List<Entry>>> byOpening = new HashMap<>();

  /**
   * Reads the vocabulary.
   *
   * @param plain reads the entries; it mends no spelling
   */
  public Lexicon(Map<String, List<String>> vocabulary, Tokeniser plain) {
    vocabulary.forEach((name, entries) -> lists.put(name, entries(entries, plain)));
    lists.forEach(
        (name, list) -> byOpening.put(name, list.stream().collect(groupingBy(Entry::opening))));
  }

  /** An entry; where it counts in this form only, by words, else by stems. */
  private record Entry(List<Token> words, boolean exact) {
    int size() {
      return words.size();
    }

    String opening() {
      return words.getFirst().stem();
    }

    boolean starts(Tokens tokens, int index) {
      if (index + size() > tokens.size()) return false;
      for (int i = 0; i < size(); i++)
        if (!isAlike(words.get(i), tokens.at(index + i))) return false;
      return true;
    }

    private boolean isAlike(Token own, Token said) {
      return exact ? own.word().equals(said.word()) : own.stem().equals(said.stem());
    }
  }

  private static List<Entry> entries(List<String> written, Tokeniser plain) {
    return written.stream()
        .map(entry -> entry(entry, plain))
        .filter(entry -> entry.size() > 0)
        .toList();
  }

  private static Entry entry(String written, Tokeniser plain) {
    boolean exact = written.startsWith("=");
    return new Entry(plain.tokens(exact ? written.substring(1) : written).all(), exact);
  }

  public boolean has(String list) {
    return lists.containsKey(list);
  }

  /** The names of the lists that begin so. */
  public Set<String> named(String beginning) {
    Set<String> names = new TreeSet<>(lists.keySet());
    names.removeIf(name -> !name.startsWith(beginning));
    return names;
  }

  /** How many words the longest entry of the list covers at this place; 0 if none is there. */
  public int at(Tokens tokens, int index, String list) {
    int longest = 0;
    for (Entry entry : opened(list, tokens.at(index).stem()))
      if (entry.size() > longest && entry.starts(tokens, index)) longest = entry.size();
    return longest;
  }

  private List<Entry> opened(String list, String stem) {
    return byOpening.getOrDefault(list, Map.of()).getOrDefault(stem, List.of());
  }

  /** The index, from 0, of the longest entry at this place; -1 if none is there. */
  public int indexAt(Tokens tokens, int index, String list) {
    int length = at(tokens, index, list);
    if (length == 0) return -1;
    List<Entry> entries = lists.getOrDefault(list, List.of());
    for (int i = 0; i < entries.size(); i++)
      if (entries.get(i).size() == length && entries.get(i).starts(tokens, index)) return i;
    return -1;
  }

  /** True if an entry of the list ends just before this place. */
  public boolean before(Tokens tokens, int index, String list) {
    for (Entry entry : lists.getOrDefault(list, List.of()))
      if (index >= entry.size() && entry.starts(tokens, index - entry.size())) return true;
    return false;
  }

  /** The first stems of a list's entries: one of them is there wherever the list is found. */
  public Set<String> openings(String list) {
    return byOpening.getOrDefault(list, Map.of()).keySet();
  }

  /** Every word of every list. */
  public Collection<String> words() {
    List<String> all = new ArrayList<>();
    lists.values().forEach(list -> list.forEach(entry -> add(entry, all)));
    return all;
  }

  private static void add(Entry entry, List<String> all) {
    entry.words().forEach(token -> all.add(token.word()));
  }
}
