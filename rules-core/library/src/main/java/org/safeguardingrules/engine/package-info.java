/**
 * Rules in force over the facts of a case: facts in, matches out. The only package that sees Drools, and it shows none
 * of it.
 */
@NullMarked
package org.safeguardingrules.engine;

import org.jspecify.annotations.NullMarked;
