package dev.kindling.server.xapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A statement as it is sent.
 *
 * @param id the same for the same experience, whenever and by whomever it is made
 */
record Statement(String id, ObjectNode json) {}
