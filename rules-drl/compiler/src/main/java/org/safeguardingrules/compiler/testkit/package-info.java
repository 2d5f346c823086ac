/**
 * What tests of a pack are made of: scenarios and their runner, generated case files, and the smallest case that still
 * shows a failure. Knows no pack.
 */
@NullMarked
package org.safeguardingrules.compiler.testkit;

import org.jspecify.annotations.NullMarked;
