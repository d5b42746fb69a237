using System.Text.Json;

namespace Panj.Evaluating.Pages;

/// <summary>A page of a benchmark with everything that is true of it.</summary>
/// <param name="Key">The benchmark's own identity for it.</param>
/// <param name="Html">Its markup.</param>
/// <param name="Truth">The benchmark's record.</param>
internal sealed record TruePage(string Key, string Html, JsonElement Truth);
