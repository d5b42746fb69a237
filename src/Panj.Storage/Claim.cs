namespace Panj.Storage;

/// <summary>Which of the articles that are due to take in; those that the picture holds already and that changed are always among them.</summary>
/// <param name="Most">So many at most that it does not hold yet.</param>
/// <param name="Articles">Of these alone; null for any.</param>
public readonly record struct Claim(int Most, IReadOnlyList<string>? Articles);
