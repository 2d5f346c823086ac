package org.safeguardingrules.examples.hostmapping;

/**
 * What no interface says and a host says once.
 *
 * @param enquiriesAlwaysContacts the office always records enquiries as contacts, so that none means that nobody asked
 * @param seesSensitiveRows the calls are made for somebody from whom no row of a case is held back, so that a list can be whole
 */
public record HostPractice(boolean enquiriesAlwaysContacts, boolean seesSensitiveRows) {}
