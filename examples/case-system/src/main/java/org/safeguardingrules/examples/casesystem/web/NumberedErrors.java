package org.safeguardingrules.examples.casesystem.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives each error a number that the page shows and the log explains; the page itself tells nothing of its cause. */
@Component
class NumberedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(NumberedErrors.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        String id = UUID.randomUUID().toString().substring(0, 8);
        attributes.put("id", id);
        LOG.warn("Error {}: {} {}", id, attributes.get("status"), attributes.get("path"), getError(request));
        return attributes;
    }
}
