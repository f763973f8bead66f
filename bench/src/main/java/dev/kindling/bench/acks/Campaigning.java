package dev.kindling.bench.acks;

import dev.kindling.bench.load.Acknowledgements;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.traffic.Tally;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/** A campaign that is sent while something else is measured, and how far it came. */
record Campaigning(Mailing mailing, FakeSlack slack, InstantSource clock) {
  /** Runs the stage beside a new campaign; prints the progress made meanwhile. */
  Acknowledgements beside(Stage stage, Duration time) throws IOException {
    Tally before = slack.tally();
    CampaignId campaign = mailing.launch(clock.instant());
    Acknowledgements measured = stage.run(time);
    print(mailing.receipt(campaign), before, slack.tally());
    return measured;
  }

  private static void print(Receipt receipt, Tally before, Tally after) {
    System.out.printf(
        "campaign: %,d of %,d sent, %,d not yet, %d uncertain, %d failed. Meanwhile Slack took %,d"
            + " messages, answers among them, and said 429 %d times; twice: %d%n",
        receipt.sent(),
        receipt.audience(),
        receipt.audience() - receipt.sent() - receipt.uncertain() - receipt.failed(),
        receipt.uncertain(),
        receipt.failed(),
        after.accepted() - before.accepted(),
        after.limited() - before.limited(),
        after.duplicates());
  }
}
