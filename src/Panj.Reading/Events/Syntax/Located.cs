namespace Panj.Reading.Events.Syntax;

/// <summary>A mention with the token of its sentence that heads it.</summary>
internal readonly record struct Located<T>(T Mention, int Head);
