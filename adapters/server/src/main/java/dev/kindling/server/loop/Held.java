package dev.kindling.server.loop;

import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;

/** An organisation that this server looks after. */
public record Held(Organisation organisation, Lease lease) {}
