package org.safeguardingrules.examples.casesystem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the design system from its own package, but for the typeface, which belongs to services on GOV.UK alone. */
@Configuration
class DesignSystem implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver())
                .addTransformer(DesignSystem::withoutTypeface);
    }

    private static Resource withoutTypeface(
            HttpServletRequest request, Resource resource, ResourceTransformerChain chain) throws IOException {
        Resource served = chain.transform(request, resource);
        String name = served.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return served;
        }
        String style = served.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,", "");
        return new TransformedResource(served, style.getBytes(StandardCharsets.UTF_8));
    }
}
