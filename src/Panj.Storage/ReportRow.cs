namespace Panj.Storage;

/// <summary>A row of the table of reports.</summary>
/// <param name="Version">Row of the version that it was read in.</param>
/// <param name="Number">Place among the reports of its version, from 0.</param>
/// <param name="Body">The report as JSON.</param>
public readonly record struct ReportRow(long Version, int Number, string Body);
