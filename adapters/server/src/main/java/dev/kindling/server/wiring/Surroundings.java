package dev.kindling.server.wiring;

import java.io.PrintWriter;
import java.time.InstantSource;

/**
 * What Kindling finds around it.
 *
 * @param clock real time; the one place where it comes in
 * @param path where programs are, as the variable PATH has it
 * @param terminal what the people who run this server look at
 */
public record Surroundings(InstantSource clock, String path, PrintWriter terminal) {}
