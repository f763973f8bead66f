/** Ports to the places people chat in: accounts, workspaces, messengers, installations. */
@NullMarked
package dev.kindling.platform;

import org.jspecify.annotations.NullMarked;
