package org.povline.core.ledger;

import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Finding;

/**
 * Something wrong, as the workbook tells it.
 *
 * @param finding what
 * @param cell where; empty for what concerns the whole file
 * @param suggestions what would repair it, alternatives to each other where they have the same code
 */
record Remark(Finding finding, Optional<Cell> cell, List<Suggestion> suggestions) {}
