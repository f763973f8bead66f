package dev.kindling.bench.learning;

/**
 * What a year came to for one person.
 *
 * @param taught how many items they were taught
 * @param known how many of these they would recall on the last day, guessing aside
 * @param lessons how many lessons they took
 */
record Lived(int taught, double known, int lessons, Diary diary) {
  static Lived of(Mind mind, int lessons, Diary diary, int lastDay) {
    return new Lived(mind.taught(), mind.known(lastDay), lessons, diary);
  }

  /** The share of what they were taught that they would recall. */
  double recall() {
    return taught == 0 ? 0 : known / taught;
  }

  double minutes() {
    return diary.minutes();
  }
}
