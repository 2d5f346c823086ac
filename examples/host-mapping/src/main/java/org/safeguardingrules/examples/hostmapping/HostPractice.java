package org.safeguardingrules.examples.hostmapping;

/**
 * What no interface says and a host says once.
 *
 * @param enquiriesAlwaysContacts the office always records enquiries as contacts, so that none means that nobody asked
 */
public record HostPractice(boolean enquiriesAlwaysContacts) {}
