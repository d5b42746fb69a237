namespace Panj.Reading.Parties.Terms;

/// <summary>A time in office.</summary>
/// <param name="Office">The office in words ("President").</param>
/// <param name="From">First year, inclusive.</param>
/// <param name="To">Last year, inclusive.</param>
internal readonly record struct OfficeTerm(string Office, int From, int To);
