package org.safeguardingrules.examples.casesystem.web;

import org.safeguardingrules.examples.casesystem.records.Staff.Role;
import org.safeguardingrules.examples.casesystem.records.StaffList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open which page, and that no page asks for anything from outside. */
@Configuration
class SignIn {

    private static final String FROM_HERE_ALONE = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/error",
                                "/webjars/**",
                                "/case-system.css",
                                "/case-system.js",
                                "/favicon.svg")
                        .permitAll()
                        .requestMatchers("/policy/**")
                        .hasRole(Role.POLICY.name())
                        .requestMatchers("/cases/*/overrides/**")
                        .hasRole(Role.MANAGER.name())
                        .requestMatchers("/cases/**")
                        .hasAnyRole(Role.PRACTITIONER.name(), Role.MANAGER.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(FROM_HERE_ALONE)))
                .build();
    }

    @Bean
    UserDetailsService accounts(StaffList staff) {
        return id -> staff.find(id)
                .map(one -> User.withUsername(one.id())
                        .password(staff.password(id).orElseThrow())
                        .roles(one.role().name())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("There is nobody of that name."));
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
