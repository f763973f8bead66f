/**
 * The door to Microsoft Teams. Requests come in through {@link dev.kindling.teams.TeamsApp}, which
 * knows no web server; messages leave through {@link dev.kindling.teams.TeamsMessenger}.
 *
 * <p>The Bot Framework SDK for Java is archived, so little of it is used: its schema (activities,
 * references, attachments, errors) and its endorsement check. Its adapter, client and token code
 * are not, because they break what Kindling promises: the client replays a POST after 408 and 5xx
 * and never honours a 429, sends run on a small blocking pool, the address of the signing keys is
 * global to the JVM, tokens of the emulator's tenants are always accepted, and its exceptions carry
 * key material. Tokens are checked with the same JWT library that the SDK uses.
 */
@NullMarked
package dev.kindling.teams;

import org.jspecify.annotations.NullMarked;
