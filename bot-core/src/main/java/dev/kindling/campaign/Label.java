package dev.kindling.campaign;

/** Who stands behind a campaign and whether it is voluntary; shown in its first line. */
public enum Label {
  /** Voluntary, for learners only. */
  FOR_YOU,
  /** A notice without questions. */
  FROM_US
}
