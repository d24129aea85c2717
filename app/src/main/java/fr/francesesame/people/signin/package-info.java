/**
 * How people sign in and keep their account safe: passwords, waits after refusals, second factors, passkeys, sessions, refused
 * networks.
 */
@NullMarked
package fr.francesesame.people.signin;

import org.jspecify.annotations.NullMarked;
