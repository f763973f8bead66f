/** What every page needs: templates, assets, headers, checks of where a request comes from. */
@NullMarked
package dev.kindling.web.page;

import org.jspecify.annotations.NullMarked;
