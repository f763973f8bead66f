/** What every store promises, as tests that each implementation runs. */
@NullMarked
package dev.kindling.testkit.contract;

import org.jspecify.annotations.NullMarked;
