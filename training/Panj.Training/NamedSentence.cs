namespace Panj.Training;

/// <summary>A sentence with a label a token, as <c>NameLabels</c> numbers them.</summary>
internal sealed record NamedSentence(string[] Forms, byte[] Labels);
