/** A caseload judged on an Apache Spark cluster: each record is advised on or set aside with its error, and none is lost. */
@NullMarked
package org.safeguardingrules.examples.spark;

import org.jspecify.annotations.NullMarked;
