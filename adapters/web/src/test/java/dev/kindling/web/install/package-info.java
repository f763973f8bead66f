@NullMarked
package dev.kindling.web.install;

import org.jspecify.annotations.NullMarked;
