namespace Panj.Reading.Incidents;

/// <summary>A name of an organisation in a sentence.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Known">Its name in data/incident-groups.tsv, null where not listed.</param>
internal readonly record struct GroupName(int First, int End, string? Known);
