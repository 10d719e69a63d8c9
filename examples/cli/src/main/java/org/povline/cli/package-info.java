/** The command line: options, files and exit status. What it does stands in the libraries. */
@NullMarked
package org.povline.cli;

import org.jspecify.annotations.NullMarked;
