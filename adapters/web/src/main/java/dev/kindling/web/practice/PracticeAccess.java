package dev.kindling.web.practice;

/** Who may use the practice chat. */
public enum PracticeAccess {
  /** Nobody: there is no practice chat. */
  OFF,
  /** Browsers on the machine that Kindling runs on. */
  THIS_MACHINE,
  /** Everybody who can reach the server. */
  EVERYBODY
}
