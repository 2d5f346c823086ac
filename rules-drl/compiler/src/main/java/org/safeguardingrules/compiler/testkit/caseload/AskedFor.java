package org.safeguardingrules.compiler.testkit.caseload;

import java.util.List;

/**
 * What a pack calls the actions of which generated cases decide the truth.
 *
 * @param policeEnquiry the police are asked about domestic abuse at the start of every supervision
 * @param policeEnquiryForReport the same for every court report
 * @param childrensServicesEnquiry children's services are asked at the start of supervision about a relevant child
 * @param accommodation it is raised before release that no settled accommodation is there
 */
public record AskedFor(
        String policeEnquiry, String policeEnquiryForReport, String childrensServicesEnquiry, String accommodation) {

    /** All of them. */
    public List<String> all() {
        return List.of(policeEnquiry, policeEnquiryForReport, childrensServicesEnquiry, accommodation);
    }
}
