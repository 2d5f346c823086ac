package org.safeguardingrules.examples.casesystem;

/** The database that is inside, which the system starts with by default. */
@Started
class H2DatabaseTest extends DatabaseTests {}
