/**
 * The fifteen laws of the advice as property tests over generated cases. Each law is a small class that judges one case;
 * {@link org.safeguardingrules.compiler.testkit.laws.LawsTest} holds the pack in the working folder to all of them.
 */
@NullMarked
package org.safeguardingrules.compiler.testkit.laws;

import org.jspecify.annotations.NullMarked;
