package org.povline.statistics.deprivation;

/**
 * Who stands behind a figure.
 *
 * @param records how many records were counted
 * @param weight their weight: for how many persons or households they stand
 * @param droppedRecords how many were left out by the policy for the unknown
 * @param droppedWeight the weight of these
 */
public record CountedPopulation(long records, double weight, long droppedRecords, double droppedWeight) {}
