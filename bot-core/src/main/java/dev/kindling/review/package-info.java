/**
 * When an item comes back: FSRS-6, a model of one person's memory of one item, and what is kept of
 * it.
 *
 * <p>The formulas are those of <a
 * href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The
 * Algorithm</a> by open-spaced-repetition, section FSRS-6. Where its implementations differ, {@link
 * dev.kindling.review.SameDay} says how, and which one is followed. The tests hold the code to the
 * expected values published with py-fsrs, ts-fsrs and java-fsrs.
 *
 * <p>Three numbers describe a memory:
 *
 * <ul>
 *   <li><em>stability</em> S, in days: how long until the chance of recall has fallen to 0.9;
 *   <li><em>difficulty</em> D, from 1 to 10, without a unit: how hard it is to make S grow;
 *   <li><em>retrievability</em> R, from 0 to 1: the chance of recall now.
 * </ul>
 *
 * <p>The unit of time is the whole day, because the coach asks once a day: nobody is asked again
 * after ten minutes. The coach speaks in local dates, so that 9:05 on Monday to 9:01 on Tuesday is
 * a day; {@link dev.kindling.review.Fsrs} says how dates and instants meet. There is no chance in
 * here: who spreads a day's load does it elsewhere.
 */
@NullMarked
package dev.kindling.review;

import org.jspecify.annotations.NullMarked;
