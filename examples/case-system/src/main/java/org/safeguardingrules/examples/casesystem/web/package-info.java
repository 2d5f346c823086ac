/** The pages. */
@NullMarked
package org.safeguardingrules.examples.casesystem.web;

import org.jspecify.annotations.NullMarked;
