package dev.kindling.bench.learning;

/**
 * What one person truly keeps of one item: what no plan ever sees. Times are days since the start.
 */
interface Trace {
  /** The chance that it is recalled on that day. */
  double recall(double day);

  /** It was recalled on that day. */
  void recalled(double day);

  /** It was not, and the explanation was read. */
  void corrected(double day);

  /** It was read again, without trying to recall it. */
  void reread(double day);
}
