using Panj.Events;

namespace Panj.Specs;

/// <summary>One article of a specification document with the reports it must give.</summary>
public sealed record Example(string Document, string Heading, Article Article, IReadOnlyList<ExpectedReport> Reports)
{
    public override string ToString() => $"{Document}: {Heading}";
}
