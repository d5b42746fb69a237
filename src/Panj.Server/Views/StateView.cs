using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Server.Views;

/// <summary>The state of a theatre with what a page looks up in it.</summary>
/// <param name="State">The state.</param>
/// <param name="Picture">The events and articles it rests on.</param>
/// <param name="Undated">The articles that it leaves out, as nothing says on which day they were published.</param>
internal sealed record StateView(State State, PictureView Picture, IReadOnlyList<ArticleReading> Undated);
