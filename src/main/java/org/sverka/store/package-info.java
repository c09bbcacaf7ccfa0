/**
 * The workspace file: one SQLite database that holds the articles' text and everything made from
 * it. Every change is one durable transaction with its history, so that there is nothing to save
 * and undo survives a restart. The only package that speaks SQL; above it there are only entities
 * and changes.
 */
@NullMarked
package org.sverka.store;

import org.jspecify.annotations.NullMarked;
