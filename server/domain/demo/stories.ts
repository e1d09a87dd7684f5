import type { Lives } from './lives.ts';
import { Stage, type Story } from './stage.ts';
import { storiesOfCourses } from './stories-of-courses.ts';
import { storiesOfDeclarations } from './stories-of-declarations.ts';
import { storiesOfEcts } from './stories-of-ects.ts';
import { storiesOfMentors } from './stories-of-mentors.ts';
import { storiesOfRecords } from './stories-of-records.ts';

/** Everybody with a story. Mentors come first: the others need them. */
export const stories: readonly Story[] = [
  ...storiesOfMentors,
  ...storiesOfEcts,
  ...storiesOfCourses,
  ...storiesOfDeclarations,
  ...storiesOfRecords,
];

export function tellStories(lives: Lives): void {
  const stage = new Stage(lives);
  for (const story of stories) story.tell(stage, stage.begin(story));
}
