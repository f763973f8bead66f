/** The practice chat and the admin console. */
@NullMarked
package dev.kindling.web;

import org.jspecify.annotations.NullMarked;
