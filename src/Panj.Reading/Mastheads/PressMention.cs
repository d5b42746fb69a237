using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>An agency or outlet named in a text.</summary>
/// <param name="Name">Which.</param>
/// <param name="Span">Where.</param>
internal readonly record struct PressMention(PressName Name, Span Span);
